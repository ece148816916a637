export { catalogSource } from './catalog-source.ts';
export { type LabelledQuery, labelledQueries } from './labelled-queries.ts';
export { type HitRates, measureHits, type Search } from './measure-hits.ts';
export { padSource } from './pad-source.ts';
