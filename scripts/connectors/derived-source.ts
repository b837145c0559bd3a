/** A dataset that is made from other datasets only: its definition names them as `inputs`. */
export interface DerivedSource {
  readonly kind: 'derived';
}
