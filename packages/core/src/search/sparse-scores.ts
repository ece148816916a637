/** Scores by place, most of which have none. */
export class SparseScores {
  readonly scores: Float32Array;
  /** Those that have one. */
  readonly places: number[] = [];

  constructor(count: number) {
    this.scores = new Float32Array(count);
  }

  /** Gives a place a score, unless it has a higher one. */
  raise(place: number, score: number): void {
    const before = this.scores[place] ?? 0;
    if (score <= before) return;
    if (before === 0) this.places.push(place);
    this.scores[place] = score;
  }
}
