import type { Layer } from './layer.js'

export const times: Layer<'times'> = () => []
