import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer } from "../layers.ts";
import { headOf } from "./clause-heads.ts";
import type { Clause } from "./clauses.ts";
import type { Deadline } from "./deadline-scope.ts";
import { findTimes, type TimeExpression } from "./deadlines.ts";
import { type Duty, dutyIn } from "./duties.ts";
import type { Genre } from "./genres.ts";
import type { MentionIndex } from "./mention-index.ts";
import { hedges } from "./modality.ts";
import { findQuantities } from "./quantities.ts";
import type { Statement } from "./statements.ts";
import { cellsOf } from "./tables.ts";
import { findWholeCoverage } from "./whole-coverage.ts";

/** Which columns of a table say what; -1 where it has none. */
interface Columns {
  readonly task: number;
  readonly leads: number;
  readonly assists: number;
  readonly deadline: number;
}

const taskHead = /任务|内容|措施|事项|举措|项目|工作/;
const leadHead = /^(?:责任|牵头|主责|负责|主办|承办|实施|落实)(?:责任)?(?:单位|部门|机构|主体|处室)$/;
const firstHead = /^(?:牵头|主责|主办)/;
const assistHead = /^(?:配合|协办|参与|参加|协同|责任)(?:单位|部门|机构)$/;
const deadlineHead = /时限|期限|完成时间|时间节点|时间安排|进度/;
const LONGEST_HEAD = 12;

/**
 * Reads tables of tasks: a head row that names columns of tasks and of the bodies charged with them, then one row a task.
 * Example of ours: 任务|责任单位|完成时限 / 新建码头9座|市港航局|2027年底 → the bureau will, 9 by 2027; evidence is the row. Linear.
 */
export function tasksOf(
  text: DocumentText,
  entities: EntityLayer,
  index: MentionIndex,
  genre: Genre,
): Statement[] {
  const { shadow, blocks } = text;
  const found: Statement[] = [];
  let columns: Columns | null = null;
  for (const [block, place] of blocks.entries()) {
    if (place.kind !== "row") {
      columns = null;
      continue;
    }
    const cells = cellsOf(shadow, place);
    const heads = columnsOf(cells.map(({ start, end }) => shadow.slice(start, end).trim()));
    if (heads) {
      columns = heads;
    } else if (columns) {
      const row = { start: place.start, end: place.end, index: -1, sentence: -1 - block, block, mark: "" };
      const task = taskIn(shadow, row, cells, columns, entities, index, genre);
      if (task) found.push(task);
    }
  }
  return found;
}

function columnsOf(heads: readonly string[]): Columns | null {
  const short = heads.map((head) => (head.length <= LONGEST_HEAD ? head.replace(/\s/g, "") : ""));
  const charged = short.flatMap((head, column) => (leadHead.test(head) ? [column] : []));
  const leads = charged.find((column) => firstHead.test(short[column] ?? "")) ?? charged[0] ?? -1;
  const task = short.findLastIndex((head, column) => taskHead.test(head) && !charged.includes(column));
  if (leads < 0 || task < 0) return null;
  const assists = short.findIndex((head, column) => column !== leads && assistHead.test(head));
  return { task, leads, assists, deadline: short.findIndex((head) => deadlineHead.test(head)) };
}

function taskIn(
  shadow: string,
  row: Clause,
  cells: readonly Span[],
  columns: Columns,
  entities: EntityLayer,
  index: MentionIndex,
  genre: Genre,
): Statement | null {
  const cell = cells[columns.task];
  const duty = chargedIn(shadow, row, cells, columns, index);
  if (!cell || !duty) return null;
  const written = shadow.slice(cell.start, cell.end);
  const at = cell.start + written.length - written.trimStart().length;
  const end = cell.start + written.trimEnd().length;
  const words: Clause = { ...row, start: at, end };
  const times = findTimes(shadow, at, end, entities.publishedOn);
  const head = headOf(shadow, words, index, times);
  const quantities = [
    ...findQuantities(shadow, at, end, (place) => index.covering(place)?.end ?? null),
    ...findWholeCoverage(shadow, at, end),
  ];
  const set = columns.deadline < 0 ? null : cells[columns.deadline];
  const due = set ? findTimes(shadow, set.start, set.end, entities.publishedOn) : [];
  const predicate = (head.verb ?? head.innerVerb)?.words ?? "";
  return {
    clause: row,
    head: { ...head, subject: null, clause: words },
    speaker: null,
    actors: duty.leads,
    assists: duty.assists,
    modality: hedges(predicate) ? "WEAK" : "WILL",
    cued: true,
    way: "charged in brackets",
    deadline: deadlineOf(shadow, [...due, ...times], genre),
    times,
    partnerships: [],
    quantities,
  };
}

/** Who is charged: the cell of those who lead, with who assists by their own column or by the words of the cell. */
function chargedIn(
  shadow: string,
  row: Span,
  cells: readonly Span[],
  { leads, assists }: Columns,
  index: MentionIndex,
): Duty | null {
  const lead = cells[leads];
  const duty = lead ? dutyIn(shadow, lead, row, index) : null;
  const helping = assists < 0 ? undefined : cells[assists];
  if (!duty || !helping) return duty;
  const helpers = index
    .inside(helping)
    .flatMap(({ entity }) => (entity.type === "Agency" ? [entity.id] : []));
  const all = new Set([...duty.assists, ...helpers]);
  return { ...duty, assists: [...all].filter((id) => !duty.leads.includes(id)) };
}

function deadlineOf(shadow: string, times: readonly TimeExpression[], genre: Genre): Deadline {
  const time = times.find(({ sense, period }) => sense === "ahead" && period !== null);
  const words = time ? shadow.slice(time.start, time.end) : null;
  return { period: time?.period ?? null, words, default: genre.period };
}
