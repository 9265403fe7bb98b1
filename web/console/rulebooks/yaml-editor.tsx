import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import type { Diagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import type { Text } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { RulebookIssueView } from '@liangma/contracts'
import { useEffect, useRef } from 'react'

export interface YamlEditorParts {
  label: string
  text: string
  onChange: (text: string) => void
  isReadOnly: boolean
  /** null: not known yet. */
  issues: readonly RulebookIssueView[] | null
  sayIssue: (issue: RulebookIssueView) => string
  /** Line to show; changes whenever somebody asks. */
  shown: { line: number } | null
}

/** A text in YAML with numbered lines and the checker's marks. Tab leaves it, as any field. */
export function YamlEditor(parts: YamlEditorParts) {
  const { label, text, onChange, isReadOnly, issues, sayIssue, shown } = parts
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const told = useRef(onChange)
  useEffect(() => {
    told.current = onChange
  })
  const first = useRef(text)
  useEffect(() => {
    if (!place.current) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: extensionsOf({ label, isReadOnly, tell: (doc) => told.current(doc) }),
      }),
    })
    // Where the text is wider or longer than its frame, the arrow keys move it.
    editor.scrollDOM.tabIndex = 0
    view.current = editor
    return () => {
      first.current = editor.state.doc.toString()
      editor.destroy()
      view.current = null
    }
  }, [label, isReadOnly])
  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])
  useEffect(() => {
    const editor = view.current
    if (!editor || issues === null) return
    const marks = issues.map((issue) => markOf(editor.state.doc, issue, sayIssue(issue)))
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [issues, sayIssue, isReadOnly])
  useEffect(() => {
    const editor = view.current
    if (!editor || !shown) return
    const { from } = editor.state.doc.line(Math.min(shown.line, editor.state.doc.lines))
    editor.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
    editor.focus()
  }, [shown])
  return <div ref={place} className="yaml-editor" />
}

function extensionsOf({
  label,
  isReadOnly,
  tell,
}: {
  label: string
  isReadOnly: boolean
  tell: (text: string) => void
}) {
  return [
    lineNumbers(),
    foldGutter(),
    history(),
    bracketMatching(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    yaml(),
    syntaxHighlighting(defaultHighlightStyle),
    keymap.of([...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap]),
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) tell(state.doc.toString())
    }),
  ]
}

function markOf(doc: Text, issue: RulebookIssueView, message: string): Diagnostic {
  const line = doc.line(Math.min(issue.line, doc.lines))
  const from = Math.min(line.from + issue.column - 1, line.to)
  return { from, to: line.to, severity: 'error', message }
}
