import type { ImportPreview } from '@liangma/contracts'
import { REQUESTED_BY, failureOf } from '../../api/client.ts'
import { Failure } from '../../api/failure.ts'

/** Uploads files; `onShare` hears how much is through, 0 to 1, which `fetch` does not tell. Throws `Failure`. */
export function uploadFiles(
  files: readonly File[],
  onShare: (share: number) => void,
): Promise<ImportPreview[]> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/import-previews')
    request.setRequestHeader('accept', 'application/json')
    for (const [name, value] of Object.entries(REQUESTED_BY)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(loaded / total))
    request.addEventListener('error', () => reject(new Failure(0, null)))
    request.addEventListener('abort', () => reject(new Failure(0, null)))
    request.addEventListener('load', () => {
      const body = parsed(request.responseText)
      const { status } = request
      if (status === 201) resolve((body as { previews: ImportPreview[] }).previews)
      else reject(failureOf(new Response(null, { status }), body))
    })
    request.send(form)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
