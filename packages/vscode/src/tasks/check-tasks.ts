import { type Disposable, ShellExecution, Task, TaskScope, tasks } from 'vscode';
import type { Words } from '../words/index.ts';

const TYPE = 'gouji';

/** Tasks that run the command line, for people who have it: `{ "type": "gouji", "path": "年报" }`. */
export function checkTasks(words: () => Words): Disposable {
  const taskOf = (
    definition: { readonly type: string; readonly path?: string },
    scope = TaskScope.Workspace,
  ): Task => {
    const args = ['check', '--format', 'concise', definition.path ?? '.'];
    return new Task(
      definition,
      scope,
      words().task.workspace,
      TYPE,
      new ShellExecution(TYPE, args),
      '$gouji',
    );
  };
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => [taskOf({ type: TYPE })],
    resolveTask: ({ definition }) => taskOf(definition),
  });
}
