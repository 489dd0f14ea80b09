/** A path as it can be typed: in quotes when it holds a space. */
export const tussenHaken = (pad: string): string => (pad.includes(' ') ? `"${pad}"` : pad);
