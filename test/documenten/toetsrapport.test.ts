import { describe, expect, it } from 'vitest';
import toetsrapport from '../../src/documenten/toetsrapport.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT, LEEG } from './zaken.ts';

// It is drawn up on the peildatum, so that it knows everything there is.
documentToets(toetsrapport, [], [/./]);

describe('toetsrapport', () => {
  const tekst = (zaak: object, peildatum = '2025-03-20'): string =>
    tekstVan(toetsrapport, grondVan(zaak, peildatum));

  it('is er alleen voor de werkgever, en in elke zaak', () => {
    expect(toetsrapport.edities).toEqual(['werkgever']);
    expect(toetsrapport.nodig(grondVan(LEEG, '2025-03-20'))).toBe(true);
  });

  it('zegt nooit dat een zaak aan de wet voldoet', () => {
    for (const zaak of [KORT, LEEG]) {
      expect(tekst(zaak)).not.toMatch(/voldoet aan/);
      expect(tekst(zaak)).toContain('Deze controles vonden');
      expect(tekst(zaak)).toContain('beoordeelt UWV');
    }
  });

  it('toetst als bij indiening vanaf de tijd waarin het verslag wordt opgesteld', () => {
    expect(tekst(KORT, '2025-08-31')).toContain('Profiel lopend');
    expect(tekst(KORT, '2025-09-01')).toContain('Profiel indiening');
  });

  it('noemt per bevinding wat te doen is, wie aan zet is en welke norm het vraagt', () => {
    const uit = tekst({ ...KORT, eerstejaarsevaluatie: undefined }, '2025-09-01');
    expect(uit).toContain('Bevindingen: onvolledig');
    expect(uit).toMatch(
      /\nEerstejaarsevaluatie\n.*\nUiterlijk 5 januari 2025\nWat te doen\n.*\nAan zet\nwerkgever\nNorm\nMinisteriële regeling: Regeling procesgang.*\nControle: riv-eerstejaarsevaluatie-aanwezig/,
    );
  });

  it('toont een afwijking met wie haar vastlegde, en besluiten zonder gevolg', () => {
    const afwijkingen = [
      { regel: 'termijn-eerstejaarsevaluatie', reden: 'Reden.', door: 'A. Jurist', datum: '2025-02-01' },
      { regel: 'doc-bsn-op-elk-stuk', reden: 'Ander systeem.', door: 'A. Jurist', datum: '2025-02-01' },
    ];
    const uit = tekst({ ...KORT, afwijkingen });
    expect(uit).toContain('Vastgelegde besluiten zonder gevolg');
    expect(uit).toContain('Afwijking 1: ');
  });
});
