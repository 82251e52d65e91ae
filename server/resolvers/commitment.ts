import type { CommitmentResolvers } from "../schema/generated/resolvers.ts";

export const Commitment: CommitmentResolvers = {
  programs: ({ objects }) => objects.filter(({ type }) => type === "Program"),
  industries: ({ objects }) => objects.filter(({ type }) => type === "Industry"),
  regions: ({ objects }) => objects.filter(({ type }) => type === "Region"),
  deadline: ({ deadlineDate }) => deadlineDate,
  targets: ({ targets, evidence }) =>
    targets.map((target) => {
      const { startInQuote, endInQuote } = target;
      return {
        ...target,
        evidence: {
          documentId: evidence.documentId,
          document: evidence.document,
          start: evidence.start + startInQuote,
          end: evidence.start + endInQuote,
          quote: evidence.quote?.slice(startInQuote, endInQuote) ?? null,
        },
      };
    }),
};
