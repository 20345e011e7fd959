import { bibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';

/** The citation of a subject for reference managers, beside its figures. */
export function citationFiles(shelf: Shelf, subject: Subject): ExportedFile[] {
  const citation = citationOf(shelf, subject);
  return [
    { path: `${subject.path}.bib`, content: bibtex(citation) },
    { path: `${subject.path}.ris`, content: ris(citation) },
    { path: `${subject.path}.csl.json`, content: cslJson(citation) },
  ];
}
