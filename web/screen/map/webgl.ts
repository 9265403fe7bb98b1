/**
 * Whether MapLibre may draw here. A context asked for only to know would take as long as the map's own, so where
 * there is none after all the map fails when it is made, and the squares take its place.
 */
export function mayHaveWebGl2(): boolean {
  return 'WebGL2RenderingContext' in window
}
