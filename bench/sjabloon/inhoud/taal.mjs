// The words a document is described in, free of any engine's syntax.

/** Text with fields: t`Opgesteld op ${'datum'}` is the text and the field named datum. */
export const t = (vast, ...velden) =>
  vast
    .flatMap((tekst, nr) => [tekst, nr < velden.length ? { veld: velden[nr] } : ''])
    .filter((s) => s !== '');

const metStijl = (stijl) => (stukken) => ({ soort: 'alinea', stijl, stukken });

export const titel = metStijl('Titel');
export const kop = metStijl('Kop1');
export const tussenkop = metStijl('Kop2');
export const alinea = metStijl('Standaard');

/** Blocks that are there when a boolean of the data is true. */
export const als = (vlag, ...blokken) => ({ soort: 'als', naam: vlag, blokken });

/** Blocks once for each record of a list. */
export const elk = (lijst, ...blokken) => ({ soort: 'elk', naam: lijst, blokken });

/** Its name is that of the list it prints, if it does. */
export const tabel = (breedten, ...rijen) => {
  const naam = rijen.find((r) => r.soort === 'rijen')?.naam;
  return { soort: 'tabel', naam, breedten, rijen };
};

export const koprij = (...cellen) => ({ soort: 'rij', stijl: 'Tabelkop', cellen });
export const rij = (...cellen) => ({ soort: 'rij', stijl: 'Tabeltekst', cellen });

/** One row for each record of a list. */
export const rijen = (lijst, ...cellen) => ({
  soort: 'rijen',
  naam: lijst,
  rij: { soort: 'rij', stijl: 'Tabeltekst', cellen },
});
