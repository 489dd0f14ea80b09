import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';
import { overgebleven } from './merktekens.ts';
import { isZichtbaar, metSectie } from './zichtbaar.ts';

/** Lifts block tags that have a paragraph or a table row of their own out of it, so that nothing of it remains. */
export function tilTags(element: WElement): void {
  element.kinderen = element.kinderen.flatMap((kind): WKnoop[] => {
    if (kind.soort !== 'element') return [kind];
    tilTags(kind);
    const tags = isW(kind, 'w:tr') || (isW(kind, 'w:p') && !metSectie(kind)) ? slechtsTags(kind) : [];
    if (tags.length === 0) return [kind];
    if (isW(kind, 'w:p')) element.slotalinea = kind;
    const { voor, na } = overgebleven(kind);
    return [...voor, ...tags, ...na];
  });
}

/** The block tags of an element of which a reader sees nothing else. */
function slechtsTags(element: WElement): Bloktag[] {
  const tags: Bloktag[] = [];
  return element.kinderen.some((k) => isZichtbaar(k, (tag) => tags.push(tag))) ? [] : tags;
}
