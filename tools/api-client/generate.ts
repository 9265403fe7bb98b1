import { writeFileSync } from 'node:fs'
import { CLIENT_FILE, describeClient } from './described-client.ts'

writeFileSync(new URL(`../../${CLIENT_FILE}`, import.meta.url), await describeClient())
console.log(`${CLIENT_FILE} follows the API`)
