import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-afschrift-riv.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [{ van: '/werknemer/adres', niet: {} }], [], { brief: true, blokken: 6 });

describe('brief bij het afschrift van het verslag', () => {
  const op = (peildatum: string, meer: object = {}) => grondVan({ ...KORT, ...meer }, peildatum);
  const tekst = (peildatum: string, meer: object = {}): string => tekstVan(brief, op(peildatum, meer));
  const stuk = (opgesteldOp: string) => ({ stuk: { status: 'vastgesteld', opgesteldOp } });

  it('noemt de stukken met hun data, gelijke soorten samen', () => {
    const evaluaties = [stuk('2024-04-09'), stuk('2024-05-21'), { stuk: { status: 'concept' } }];
    const uit = tekst('2025-10-01', { evaluaties });
    expect(uit).toContain('De probleemanalyse\n15 februari 2024');
    expect(uit).toContain('De evaluaties\n9\u00a0april\u00a02024 en 21\u00a0mei\u00a02024');
  });

  it('noemt ook de stukken van het tweede spoor', () => {
    const uit = tekst('2025-10-01', {
      spoor2: { trajectplan: stuk('2025-03-20'), rapportages: [stuk('2025-05-20'), stuk('2025-07-15')] },
    });
    expect(uit).toContain('Het trajectplan van het tweede spoor\n20 maart 2025');
    expect(uit).toContain(
      'De voortgangsrapportages van het tweede spoor\n20\u00a0mei\u00a02025 en 15\u00a0juli\u00a02025',
    );
  });

  it('zegt hoe het met oordeel en medische informatie staat', () => {
    const zonder = tekst('2025-10-01');
    expect(zonder).toContain('Op het formulier kunt u');
    expect(zonder).toContain('Formulier voor uw oordeel');
    expect(zonder).toContain('in een gesloten envelop');
    const met = tekst('2025-10-01', {
      oordeelWerknemer: stuk('2025-09-29'),
      medischeInformatie: { verstrektAanWerknemerOp: '2025-09-30' },
    });
    expect(met).not.toContain('formulier');
    expect(met).toContain('Die hebt u op 30 september 2025 van de bedrijfsarts gekregen.');
  });

  it('noemt wie helpt, en slaat over wie geen naam heeft', () => {
    expect(tekst('2025-10-01')).toContain('T. Haven helpt u er graag bij.');
    expect(tekst('2025-10-01', { casemanager: { naam: ' ' } })).toContain('P. Kade helpt u er graag bij.');
  });

  it('zegt tot wanneer de aanvraag kan, en volgens wie', () => {
    expect(tekst('2025-10-01')).toContain('uiterlijk op 19 oktober 2025; dat is in de regel elf weken');
    const volgensBrief = { wia: { briefDatum: '2025-09-10', uitersteDatumBrief: '2025-10-20' } };
    expect(tekst('2025-10-01', volgensBrief)).toContain(
      'uiterlijk op 20 oktober 2025; dat staat in de brief van UWV.',
    );
    expect(tekst('2025-10-25')).toContain('was 19 oktober 2025');
    expect(tekst('2025-10-15', { wia: { aanvraagdatum: '2025-10-10' } })).not.toContain('Uw WIA-aanvraag');
  });

  it('zegt bij ziek uit dienst niets over een WIA-aanvraag', () => {
    const dienstverband = { ...KORT.dienstverband, soort: 'bepaaldeTijd', einde: '2024-10-31' };
    const uit = tekst('2024-10-25', { dienstverband });
    expect(uit).toContain(
      'uiterlijk op de laatste dag van uw dienstverband hebt (artikel 38 lid 2 van de Ziektewet)',
    );
    expect(uit).not.toContain('artikel 25');
    expect(uit).not.toContain('Uw WIA-aanvraag');
  });

  it('is nodig als het verslag er is of er moet zijn, tot het is gegeven', () => {
    expect(brief.nodig(op('2025-09-20'))).toMatch(/nog niet/);
    expect(brief.nodig(op('2025-09-21'))).toBe(true);
    expect(brief.nodig(op('2025-09-01', { riv: stuk('2025-08-30') }))).toBe(true);
    const verstrekkingen = [{ aan: 'werknemer', op: '2025-09-30' }];
    const gegeven = { riv: { stuk: { ...stuk('2025-09-25').stuk, verstrekkingen } } };
    expect(brief.nodig(op('2025-10-03', gegeven))).toMatch(/al een afschrift/);
  });
});
