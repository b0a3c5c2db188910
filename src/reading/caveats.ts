import type { Layer } from './layer.js'

export const caveats: Layer<'caveats'> = () => []
