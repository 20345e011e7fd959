import { z } from 'zod';
import type { Input } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { ReleaseSchema, SiteSchema, TopicsSchema } from '../../src/domain/site.ts';
import { StoriesSchema } from '../../src/domain/story.ts';
import type { TopicsFile } from './check-references.ts';
import { checkYaml, type YamlSource } from './check-yaml.ts';

/** Files of settings as the read stage hands them over; `null` where there is none. */
export interface SettingSources {
  readonly site: YamlSource | null;
  readonly release: YamlSource | null;
  readonly topics: YamlSource | null;
  readonly stories: YamlSource | null;
  readonly additions: { readonly topics: YamlSource | null } | null;
}

export interface Settings {
  readonly site: Input['site'] | null;
  readonly release: Input['release'] | null;
  readonly topics: readonly TopicsFile[];
  readonly stories: Input['stories'] | null;
}

export type AllowedFor = (path: string) => ReadonlySet<string>;

const AllowedWordsSchema = z.record(z.string(), z.array(z.string()));
const NO_WORDS: ReadonlySet<string> = new Set();

/** The words that may mix alphabets, by the path of the file in which they stand. */
export function allowedWords(
  { folder, allowedWords: source }: { readonly folder: string; readonly allowedWords: YamlSource | null },
  problems: Problem[],
): AllowedFor {
  if (!source) return () => NO_WORDS;
  // The list itself holds the mixed words, so it is not checked for them.
  const parsed = AllowedWordsSchema.safeParse(source.value);
  const words = parsed.success ? parsed.data : checkYaml(source, AllowedWordsSchema, NO_WORDS, problems);
  const byPath = new Map(
    Object.entries(words ?? {}).map(([path, list]) => [`${folder}/${path}`, new Set(list)]),
  );
  return (path) => byPath.get(path) ?? NO_WORDS;
}

/** Reads the files of settings; `null` where one is missing or does not fit. */
export function checkSettings(raw: SettingSources, allowedFor: AllowedFor, problems: Problem[]): Settings {
  const check = <T>(source: YamlSource | null, schema: z.ZodType<T>): T | null =>
    source ? checkYaml(source, schema, allowedFor(source.path), problems) : null;
  const topics = [raw.topics, raw.additions?.topics ?? null].flatMap((file) => {
    const found = file && check(file, TopicsSchema);
    return file && found ? [{ file, topics: found }] : [];
  });
  return {
    site: check(raw.site, SiteSchema),
    release: check(raw.release, ReleaseSchema),
    topics,
    stories: raw.stories ? check(raw.stories, StoriesSchema) : [],
  };
}
