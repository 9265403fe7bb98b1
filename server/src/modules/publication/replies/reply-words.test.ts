import { describe, expect, it } from 'vitest'
import { replyWords } from './reply-words.ts'

describe('the words of a reply', () => {
  it.each([
    ['本平台已完成整改。\r\n\r\n详见附件。', '本平台已完成整改。\n\n详见附件。'],
    ['一\n\n \n\n\n二', '一\n\n二'],
    ['a < b & c', 'a < b & c'],
  ])('stay as they were meant: %j', (text, words) => {
    expect(replyWords(text)).toBe(words)
  })

  it.each([
    ['<script>alert(1)</script>', 'alert(1)'],
    ['已&amp;amp;lt;b&amp;amp;gt;整改&amp;amp;lt;/b&amp;amp;gt;', '已 整改'],
    ['&#60;img src=x onerror=alert(1)&#62;好', '好'],
    ['<scr\u200bipt>x</scr\u200bipt>', 'x'],
    ['&lt;scr&amp;#8203;ipt&gt;x', 'x'],
    ['<a href="https://evil.example">点此</a>', '点此'],
  ])('carry no markup, however it was hidden: %j', (text, words) => {
    expect(replyWords(text)).toBe(words)
  })

  it('hold no character that hides, turns or controls text', () => {
    const hidden = '甲\u202e乙\u2066丙\u0000丁\u001b[31m\ufeff\u00ad\ud800戊\u{e0041}'
    expect(replyWords(hidden)).toBe('甲乙丙丁[31m戊')
    expect(replyWords('\u200b\u2060<br>&nbsp;')).toBe('')
  })

  it.each([
    ['联系电话 138 0000 0000', '138'],
    ['联系电话 1\u200b3800000000', '3800000000'],
    ['邮箱 someone@mail.example', 'someone'],
    ['身份证 330702199001011234', '330702199001011234'],
  ])('show no personal data: %j', (text, personal) => {
    expect(replyWords(text)).toContain('***')
    expect(replyWords(text)).not.toContain(personal)
  })

  it('keep links as text', () => {
    expect(replyWords('见 https://shop.fictional.example/notice')).toBe(
      '见 https://shop.fictional.example/notice',
    )
  })
})
