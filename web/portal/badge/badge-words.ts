import { defineWords } from '../../office/words.ts'

export const useBadgeWords = defineWords('portal-badge', {
  title: { zh: '信用标识', en: 'Badge' },
  intro: {
    zh: '把标识放到您的网站上，等级变化后十分钟内自动更新。标识始终链接到公示页，不显示分数。',
    en: 'Put the badge on your site. It follows your published grade within ten minutes, leads to the public page and never shows the score.',
  },
  size: { zh: '样式', en: 'Form' },
  standard: { zh: '标准', en: 'Standard' },
  pill: { zh: '窄条', en: 'Pill' },
  square: { zh: '二维码（印刷）', en: 'QR code (print)' },
  text: { zh: '文字链接', en: 'Text link' },
  theme: { zh: '底色', en: 'Ground' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  language: { zh: '文字', en: 'Language' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  preview: { zh: '预览', en: 'Preview' },
  alt: { zh: '信用标识预览', en: 'Preview of the badge' },
  html: { zh: '嵌入代码（HTML）', en: 'HTML to copy' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制；请选中代码后按 Ctrl+C。',
    en: 'The browser does not allow copying; select the code and press Ctrl+C.',
  },
  checkTitle: { zh: '核对展示网址', en: 'Check where it will stand' },
  checkText: {
    zh: '登记网址：{{site}}。从登记网址及其下级域名点击标识时，公示页不提示；从其他网址点击时，会提示“域名与登记信息不一致”。',
    en: 'Registered site: {{site}}. Whoever clicks the badge there or on a host below it sees nothing special; from any other site the public page warns that the address is not yours.',
  },
  checkNone: {
    zh: '登记簿中没有您的网址，公示页无法核对；请向所在地市场监督管理部门补登。',
    en: 'No site is registered, so the public page cannot check; have it entered by the market regulator of your county.',
  },
  address: { zh: '将展示标识的网页地址', en: 'Address of the page that will show it' },
  check: { zh: '核对', en: 'Check' },
  fits: {
    zh: '{{host}} 与登记网址一致，可以展示。',
    en: '{{host}} is a registered host. The badge may stand there.',
  },
  foreign: {
    zh: '{{host}} 与登记网址不一致，访客会看到提示。新网址请先向市场监督管理部门变更登记。',
    en: '{{host}} is not registered, so visitors will be warned. Have a new address registered first.',
  },
  notAddress: {
    zh: '这不是网址；请输入如 https://shop.example.com 的地址。',
    en: 'This is no address; enter one such as https://shop.example.com.',
  },
})
