import { z } from 'zod';

/** A file that was made, by its address below the site. */
const MadeFileSchema = z.object({ path: z.string(), bytes: z.number() });

/** A picture with the room that it takes in a page. */
const PictureFileSchema = MadeFileSchema.extend({ width: z.number(), height: z.number() });

/** A page to embed, and the height that it takes where its frame is as wide as a column (720 px). */
const EmbedFileSchema = z.object({ path: z.string(), height: z.number() });

/** `embed/v1/files.json`: what was made of charts, so that pages offer what is there and nothing else. */
export const PressIndexSchema = z.object({
  /** What a page around an embed may load, with the hash that holds for ever. */
  script: z.object({ path: z.string(), integrity: z.string() }),
  embeds: z.array(EmbedFileSchema),
  pictures: z.array(PictureFileSchema),
  /** Slides, documents, bulletins and packs. */
  briefings: z.array(MadeFileSchema),
});
export type PressIndex = z.infer<typeof PressIndexSchema>;
export type PictureFile = z.infer<typeof PictureFileSchema>;
export type EmbedFile = z.infer<typeof EmbedFileSchema>;
