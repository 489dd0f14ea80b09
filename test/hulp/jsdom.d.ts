// The little of jsdom that the tests use; its own types come with a dozen packages.
declare module 'jsdom' {
  interface Venster {
    readonly document: { open(): void; write(html: string): void; close(): void };
    getComputedStyle(element: StijlElement, pseudo?: string): unknown;
    eval(code: string): unknown;
    close(): void;
  }
  interface StijlElement {
    readonly tagName: string;
    readonly className: string;
    getAttribute(naam: string): string | null;
  }
  export class JSDOM {
    constructor(html: string, opties: { readonly runScripts: 'outside-only' });
    readonly window: Venster;
  }
}
