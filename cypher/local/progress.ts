/** Takes one line that tells a waiting person what goes on. */
export type Progress = (line: string) => void;
