/** Version of the rule set as a whole; changes with every change that can change an outcome. */
export const REGELSET = '2026-11-22';
