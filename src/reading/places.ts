import type { Layer } from './layer.js'

export const places: Layer<'places'> = () => []
