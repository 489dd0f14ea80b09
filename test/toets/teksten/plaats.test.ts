import { describe, expect, it } from 'vitest';
import { gezamenlijkePlaats, plaatsNaam } from '../../../src/toets/teksten/plaats.ts';

describe('een plaats in de zaak in woorden', () => {
  it.each([
    ['', 'De zaak'],
    ['/eerstejaarsevaluatie', 'Eerstejaarsevaluatie'],
    ['/planVanAanpak/stuk/opgesteldOp', 'Plan van aanpak: datum'],
    ['/evaluaties/5/stuk/opgesteldOp', 'Evaluatie 6: datum'],
    ['/evaluaties/9/bijstellingId', 'Evaluatie 10: bijstelling waarnaar wordt verwezen'],
    ['/bijstellingen/4/stuk/ondertekening/werknemer', 'Bijstelling 5: ondertekening, werknemer'],
    [
      '/medischeInformatie/verstrektAanWerknemerOp',
      'Medische informatie: dag van verstrekking aan de werknemer',
    ],
    ['/riv/stuk/verstrekkingen/0/op', 'Re-integratieverslag: afschrift 1, datum'],
    ['/spoor2/rapportages/1/knelpunten/0', 'Tweede spoor: voortgangsrapportage 2, knelpunt 1'],
    ['/wia/oproepen/1/datum', 'WIA-aanvraag: oproepen nr. 2, datum'],
    ['/werknemer/aowDatum', 'Werknemer: AOW-datum'],
    ['/ziekte/wazoVerlof', 'Ziekte: Wazo-verlof'],
  ] as const)('%s is %s', (veld, naam) => {
    expect(plaatsNaam(veld)).toBe(naam);
  });

  it.each([
    [['/planVanAanpak/einddoel'], 'Plan van aanpak: einddoel'],
    [['/evaluaties/5/stuk/opgesteldOp', '/evaluaties/11/stuk/opgesteldOp'], 'Evaluaties'],
    [['/evaluaties/5/stuk/opgesteldOp', '/evaluaties/5/visieWerknemer'], 'Evaluatie 6'],
    [['/evaluaties/5', '/planVanAanpak', '/evaluaties/5/doelen'], 'Evaluatie 6 en plan van aanpak'],
    [[], 'De zaak'],
  ] as const)('%s samen is %s', (velden, naam) => {
    expect(gezamenlijkePlaats(velden)).toBe(naam);
  });
});
