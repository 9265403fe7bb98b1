let answer: boolean | undefined

/** Whether MapLibre can draw here. */
export function hasWebGl2(): boolean {
  if (answer === undefined) {
    const context = document.createElement('canvas').getContext('webgl2')
    answer = context !== null
    // Browsers allow few contexts; this one was only a question.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  }
  return answer
}
