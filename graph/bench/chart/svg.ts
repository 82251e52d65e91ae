/** Where a mark stands, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Words; `style` names classes of the chart's style sheet. */
export function words({ x, y }: Place, text: string, style = ""): string {
  return `<text x="${tidy(x)}" y="${tidy(y)}"${classOf(style)}>${escaped(text)}</text>`;
}

/** A bar from a place to the right, with a tooltip that says what it is. */
export function bar({ x, y }: Place, width: number, height: number, style: string, says = ""): string {
  const title = says === "" ? "" : `<title>${escaped(says)}</title>`;
  return `<rect x="${tidy(x)}" y="${tidy(y)}" width="${tidy(Math.max(0, width))}" height="${tidy(height)}" rx="2"${classOf(style)}>${title}</rect>`;
}

/** A straight line. */
export function line(from: Place, to: Place, style: string): string {
  return `<line x1="${tidy(from.x)}" y1="${tidy(from.y)}" x2="${tidy(to.x)}" y2="${tidy(to.y)}"${classOf(style)}/>`;
}

/** A dot with a tooltip. */
export function dot({ x, y }: Place, radius: number, style: string, says: string): string {
  return `<circle cx="${tidy(x)}" cy="${tidy(y)}" r="${tidy(radius)}"${classOf(style)}><title>${escaped(says)}</title></circle>`;
}

function classOf(style: string): string {
  return style === "" ? "" : ` class="${style}"`;
}

function tidy(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
