import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/v4/core'
import { App } from './App'

// The page may not evaluate text as code, and zod would try; this must be said before any schema is built.
config({ jitless: true })

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
