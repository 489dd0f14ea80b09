export const mediaan = (reeks) => {
  const op = [...reeks].sort((a, b) => a - b);
  return op[Math.floor(op.length / 2)];
};

/** Three significant digits, and thousands apart. */
export const getal = (n) => (Math.round(n) >= 1000 ? Math.round(n).toLocaleString('en') : n.toPrecision(3));

export const maal = (n) => `${getal(n)}×`;
