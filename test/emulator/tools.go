package tools

import _ "github.com/goccy/bigquery-emulator/server"
