import type { Permission, Session } from '@liangma/contracts'
import { createContext, useContext } from 'react'

export const SESSION_KEY = ['session'] as const

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in. Below the gate there is always somebody. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('nobody is signed in here')
  return session
}

/** Whether the account may do something; hides what the server would refuse anyway. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission)
}
