import { bibtex } from './bibtex.ts';
import { citationCff } from './citation-cff.ts';
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

/** `CITATION.cff` of the whole edition; made-up figures are not to be cited as a dataset. */
export function citationOfAll(shelf: Shelf): ExportedFile[] {
  const whole = shelf.subjects.find(({ kind }) => kind === 'all');
  if (!whole || shelf.synthetic) return [];
  return [{ path: `${shelf.folder}CITATION.cff`, content: citationCff(shelf, whole) }];
}
