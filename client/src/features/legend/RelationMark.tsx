const looks = {
  joint: { colour: "var(--pg-agency)", width: 2.5, ends: true },
  post: { colour: "var(--pg-quiet)", width: 1, ends: false },
  structure: { colour: "var(--pg-faint)", width: 1, ends: false },
} as const;

/** The line of a relation that is no commitment, as on the canvas. */
export function RelationMark({ kind }: { readonly kind: keyof typeof looks }) {
  const { colour, width, ends } = looks[kind];
  return (
    <svg width={28} height={12} viewBox="0 0 28 12" aria-hidden="true" style={{ flex: "none" }}>
      <path d="M3 6h22" stroke={colour} strokeWidth={width} />
      {ends && <circle cx={4} cy={6} r={3} fill={colour} />}
      {ends && <circle cx={24} cy={6} r={3} fill={colour} />}
    </svg>
  );
}
