import type { Period } from "../../model/period.ts";
import { quoteOf } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { Clause } from "./clauses.ts";
import type { TimeExpression } from "./deadlines.ts";
import type { Genre } from "./genres.ts";

/** The deadline that holds in a clause. */
export interface Deadline {
  readonly period: Period | null;
  /** The words that gave it. */
  readonly words: string | null;
  /** The period that the whole document is for; binds numbers, not every sentence. */
  readonly default: Period | null;
}

/**
 * Gives each clause its deadline: its own, else the one its sentence set, else the year set at the head of the turn or paragraph.
 * Example of ours: 今年，我们将抓三件事。|建成码头9座。|上半年开通航线2条，培训船员80人。 → 2027, 2027, 2027-H1.
 */
export function deadlineCursor(
  { text }: DocumentText,
  genre: Genre,
): (clause: Clause, times: readonly TimeExpression[], scope: DeadlineScope) => Deadline {
  let sentence = -1;
  let block = -1;
  let turn = -1;
  let own: TimeExpression | null = null;
  let narrowClause = -1;
  let wide: TimeExpression | null = null;
  return (clause, times, scope) => {
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      own = null;
    }
    if (scope.turn === null ? clause.block !== block : scope.turn !== turn) wide = null;
    block = clause.block;
    turn = scope.turn ?? -1;
    const time = times.findLast(({ sense, period }) => sense === "ahead" && period !== null) ?? null;
    if (time) {
      own = time;
      if (time.narrow) narrowClause = clause.index;
      else if (scope.turn !== null || scope.plan) wide = time;
    }
    const reaches = own && (!own.narrow || clause.index <= narrowClause + 1) ? own : null;
    const said = reaches ?? wide;
    return { period: said?.period ?? null, words: said ? quoteOf(text, said) : null, default: genre.period };
  };
}

/** What a year set at the head of a turn or paragraph may reach. */
export interface DeadlineScope {
  /** Start of the speaker's turn that the clause lies in; null outside of turns. */
  readonly turn: number | null;
  /** Whether the clause is the text of a plan: the plan's own or what 《方案》提出 reports. */
  readonly plan: boolean;
}
