/**
 * As a sentence lists things: `a, b en c`. Of more than `hoogstens` things the first are named and the rest is counted:
 * `a, b en nog 4`.
 */
export function somOp(
  delen: readonly string[],
  {
    voegwoord = 'en',
    hoogstens = Infinity,
  }: { readonly voegwoord?: string; readonly hoogstens?: number } = {},
): string {
  const rest = delen.length - hoogstens;
  const genoemd = rest > 0 ? [...delen.slice(0, hoogstens), `nog ${rest}`] : delen;
  const [laatste = ''] = genoemd.slice(-1);
  return genoemd.length < 2 ? laatste : `${genoemd.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
