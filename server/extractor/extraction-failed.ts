/** A document that could not be read: the reader failed on it or took too long. */
export class ExtractionFailed extends Error {
  override name = "ExtractionFailed";
}
