import type { CommitmentRowFragment } from "../api/generated/graphql.ts";

/** A commitment for tests; what a test does not name is unremarkable. */
export function aRow(row: Partial<CommitmentRowFragment> = {}): CommitmentRowFragment {
  return {
    __typename: "Commitment",
    id: "commitment_1",
    action: "携手共建",
    modality: "WILL",
    deadline: "2025-12-31",
    deadlineText: "2025年底前",
    documentCount: 1,
    confidence: 0.834,
    speaker: null,
    actors: [{ __typename: "Agency", id: "agency_1", name: "山城市交通局" }],
    partners: [],
    programs: [{ __typename: "Program", id: "program_1", name: "两江快线" }],
    industries: [],
    regions: [],
    targets: [],
    evidence: {
      __typename: "Evidence",
      start: 10,
      end: 24,
      quote: "山城市交通局将携手共建两江快线",
      document: { __typename: "Document", id: "document_1", title: "访谈", publishedOn: "2024-05" },
    },
    ...row,
  };
}
