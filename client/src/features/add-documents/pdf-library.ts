const tables = import.meta.glob<string>("/../node_modules/pdfjs-dist/cmaps/*.bcmap", {
  query: "?url",
  import: "default",
  eager: true,
});

/**
 * pdf.js with a worker of its own, and its tables of Chinese encodings by the addresses that they have in the built client:
 * stands in for graph/text's function of this name, which reads them from the disk.
 */
export async function pdfLibrary() {
  const [{ getDocument, GlobalWorkerOptions }, { default: worker }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs?url"),
  ]);
  GlobalWorkerOptions.workerSrc = worker;
  return { getDocument, places: { BinaryDataFactory: Tables, useWorkerFetch: false } };
}

/** What pdf.js asks for data by name; fonts and colours are not needed to read words. */
class Tables {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = Object.entries(tables).find(([path]) => path.endsWith(`/${filename}`))?.[1];
    if (!address) throw new Error(`The client holds no data called ${filename}.`);
    return new Uint8Array(await (await fetch(address)).arrayBuffer());
  }
}
