;; Run by run.mjs inside Emacs, with the configuration of docs/editors.md loaded: opens a draft, waits for the broken sums
;; to be shown, hovers over the first of them, takes the first code action, and writes down what it saw.
(require 'eglot)
(require 'flymake)
(require 'json)
(require 'seq)

(setq eglot-sync-connect t
      eglot-connect-timeout 30)

(defun broken-sums ()
  (seq-filter (lambda (each) (string-match-p "计算值" (flymake-diagnostic-text each)))
              (flymake-diagnostics)))

(defun wait-until (holds)
  (let ((tries 0))
    (while (and (< tries 600) (not (funcall holds)))
      (flymake-start)
      (accept-process-output nil 0.05)
      (setq tries (1+ tries)))))

(defun described (diagnostic)
  (list :line (line-number-at-pos (flymake-diagnostic-beg diagnostic))
        :message (flymake-diagnostic-text diagnostic)))

(find-file (getenv "GOUJI_DRAFT"))
;; What eglot-ensure waits for, and what a batch Emacs never comes to.
(run-hooks 'post-command-hook)
(wait-until #'broken-sums)

(let* ((found (mapcar #'described (broken-sums)))
       (first (car (broken-sums)))
       (hover "")
       (titles nil))
  (when first
    (goto-char (flymake-diagnostic-beg first))
    (setq hover (plist-get (plist-get (jsonrpc-request (eglot-current-server)
                                                       :textDocument/hover
                                                       (eglot--TextDocumentPositionParams))
                                      :contents)
                           :value))
    ;; The person who chooses.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt actions &rest _)
                 (setq titles (mapcar #'car actions))
                 (caar actions))))
      (let ((last-nonmenu-event t))
        (call-interactively #'eglot-code-actions)))
    ;; What Emacs sends as soon as it is idle, which a batch Emacs never is.
    (eglot--signal-textDocument/didChange)
    (wait-until (lambda () (null (broken-sums)))))
  (let ((text (buffer-substring-no-properties (point-min) (point-max)))
        (left (length (broken-sums)))
        (mode (symbol-name major-mode)))
    (with-temp-file (getenv "GOUJI_SEEN")
      (insert (json-encode (list :filetype mode :found (vconcat found) :hover hover
                                 :titles (vconcat titles) :left left :text text))))))

(eglot-shutdown (eglot-current-server))
