-- Run by run.mjs inside Neovim, with a draft open and the configuration of docs/editors.md loaded: waits for the broken
-- sums to be shown, hovers over the first of them, takes the first code action, and writes down what it saw.
local seen = {}

local function broken_sums()
  return vim.tbl_filter(function(each) return each.message:find('计算值') ~= nil end, vim.diagnostic.get(0))
end

vim.wait(30000, function() return #broken_sums() > 0 end, 20)
local first = broken_sums()[1]
seen.filetype = vim.bo.filetype
seen.found = vim.tbl_map(function(each) return { line = each.lnum + 1, message = each.message } end, broken_sums())

if first ~= nil then
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
  for _, answer in pairs(answers or {}) do seen.hover = answer.result.contents.value end

  -- The person who chooses.
  vim.ui.select = function(items, _, choose)
    seen.titles = vim.tbl_map(function(item) return item[2].title end, items)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  vim.wait(30000, function() return #broken_sums() == 0 end, 20)
end

seen.left = #broken_sums()
seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
local out = io.open(os.getenv('GOUJI_SEEN'), 'w')
out:write(vim.fn.json_encode(seen))
out:close()
vim.cmd('qa!')
