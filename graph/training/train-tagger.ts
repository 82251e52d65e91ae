import { type Model, readModel } from "../extract/entities/tagger/model.ts";
import { chooseThreshold, type Judgement } from "./choose-threshold.ts";
import { fitJudge, type JudgeWeights } from "./fit-judge.ts";
import { fitTagger } from "./fit-tagger.ts";
import { judgeText } from "./judge-text.ts";
import { type JudgedName, judgedNames } from "./judged-names.ts";
import type { LabelledDocument } from "./labelled-document.ts";
import { lessonOf } from "./lesson-of.ts";
import { weightsText } from "./weights-text.ts";

/** The two files of the tagger, ready to be written. */
export interface TrainedTagger {
  readonly weights: string;
  readonly judge: string;
}

/** How often the documents are divided so that each is read by a tagger that never saw it. */
const FOLDS = 4;

/**
 * Trains the tagger and its judge. The judge learns from what taggers say of documents that they were not fitted on; its thresholds
 * come from judges that saw neither. Deterministic; five fits in all, some two minutes each for 300,000 characters on a free core.
 */
export function trainTagger(
  documents: readonly LabelledDocument[],
  report: (stage: string, step: number, loss: number) => void,
): TrainedTagger {
  const lessons = documents.map(lessonOf);
  const fitWithout = (stage: string, held: number): string => {
    const taught = lessons.filter((_, at) => at % FOLDS !== held);
    return weightsText(
      fitTagger(taught, (step, loss) => report(stage, step, loss)),
      originOf(documents),
    );
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    readModel(fitWithout(`${fold + 1}/${FOLDS + 1}`, fold)),
  );
  const names = documents.map((document, at) => judgedNames(document, modelAt(folds, at)));
  const weights = fitJudge(names.flat());
  return {
    weights: fitWithout(`${FOLDS + 1}/${FOLDS + 1}`, -1),
    judge: judgeText(weights, thresholdsOf(documents, names), originOf(documents)),
  };
}

function modelAt(folds: readonly Model[], at: number): Model {
  const model = folds[at % FOLDS];
  if (!model) throw new RangeError(`No fold for document ${at}.`);
  return model;
}

export function thresholdsOf(
  documents: readonly LabelledDocument[],
  names: readonly (readonly JudgedName[])[],
) {
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    fitJudge(names.filter((__, at) => at % FOLDS !== fold).flat()),
  );
  const judgements = (type: JudgedName["type"]): Judgement[] =>
    documents.map(({ labels }, at) => ({
      entities: (type === "Program" ? labels.programs : labels.industries).length,
      names: (names[at] ?? [])
        .filter((name) => name.type === type)
        .map((name) => [name, probabilityOf(name, judges[at % FOLDS] ?? new Map())] as const),
    }));
  return {
    Program: chooseThreshold(judgements("Program")),
    Industry: chooseThreshold(judgements("Industry")),
  };
}

function probabilityOf({ features }: JudgedName, weights: JudgeWeights): number {
  const sum = features.reduce((total, [feature, amount]) => total + amount * (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function originOf(documents: readonly LabelledDocument[]): string {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return `Made by npm run train from ${documents.length} labelled documents of ${characters} characters.`;
}
