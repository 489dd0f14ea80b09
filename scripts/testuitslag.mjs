// Reporter of Vitest for scripts/test.mjs: what came of a round, small enough to be told again at its end.
import { writeFileSync } from 'node:fs';

export default class {
  onTestRunEnd(modules, fouten) {
    const telling = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    const mislukt = fouten.map((fout) => `outside the tests: ${kort(fout)}`);
    for (const module of modules) {
      for (const fout of module.errors()) mislukt.push(`${module.relativeModuleId}: ${kort(fout)}`);
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        telling[state] += 1;
        if (state === 'failed')
          mislukt.push(`${module.relativeModuleId} > ${test.fullName}: ${kort(errors[0])}`);
      }
    }
    writeFileSync(process.env.RIV_TESTUITSLAG, JSON.stringify({ telling, mislukt }));
  }
}

const kort = (fout) => (fout?.stack ?? fout?.message ?? String(fout)).split('\n').slice(0, 6).join('\n    ');
