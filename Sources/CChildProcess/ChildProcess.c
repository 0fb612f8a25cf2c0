#define _GNU_SOURCE
#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Makes a descriptor that exec closes, out of the way of those that are about to be taken.
static int move(int descriptor) { return descriptor < 0 ? -1 : fcntl(descriptor, F_DUPFD_CLOEXEC, 16); }

/// Writes a line to a file that the system keeps.
static void tell(const char *path, const char *line, int length) {
  int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  ssize_t ignored = write(file, line, length);
  (void)ignored;
  close(file);
}

/// Leaves every network. Whoever is not root needs to be alone with users first, and stays who he is.
static void go_offline(void) {
  if (unshare(CLONE_NEWNET) == 0) return;
  char users[64], groups[64];
  int user_length = snprintf(users, sizeof users, "%u %u 1", geteuid(), geteuid());
  int group_length = snprintf(groups, sizeof groups, "%u %u 1", getegid(), getegid());
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return;
  tell("/proc/self/setgroups", "deny", 4);
  tell("/proc/self/uid_map", users, user_length);
  tell("/proc/self/gid_map", groups, group_length);
}

/// What happens between fork and exec: only calls that are safe there. Gives the error where one fails.
static int become(const struct plantrace_start *start, pid_t parent) {
  setpgid(0, 0);
  if (start->offline) go_offline();
  if (start->ends_with_caller) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) return ECHILD;
  }
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  signal(SIGPIPE, SIG_DFL);
  int nothing = start->standard_input < 0 ? open("/dev/null", O_RDONLY) : start->standard_input;
  int sources[4] = {move(nothing), move(start->output), move(start->complaint), move(start->input)};
  for (int target = 0; target < 4; target++) {
    if (target == 3 && start->input < 0) break;
    if (sources[target] < 0 || dup2(sources[target], target) < 0) return errno;
  }
  if (start->memory > 0) {
    struct rlimit limit = {start->memory, start->memory};
    if (setrlimit(RLIMIT_AS, &limit) != 0) return errno;
  }
  execvpe(start->arguments[0], start->arguments, start->environment);
  return errno;
}

pid_t plantrace_spawn(const struct plantrace_start *start) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return -errno;
  int writer = move(report[1]);
  int code = writer < 0 ? errno : 0;
  close(report[1]);
  pid_t parent = getpid();
  pid_t child = code == 0 ? fork() : -1;
  if (child == 0) {
    code = become(start, parent);
    ssize_t ignored = write(writer, &code, sizeof code);
    (void)ignored;
    _exit(127);
  }
  if (child < 0 && code == 0) code = errno;
  if (writer >= 0) close(writer);
  if (child > 0) {
    ssize_t count;
    do count = read(report[0], &code, sizeof code);
    while (count < 0 && errno == EINTR);
    if (count != sizeof code) code = 0;
    if (code != 0) waitpid(child, NULL, 0);
  }
  close(report[0]);
  return code == 0 ? child : -code;
}

int plantrace_pipe(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  // A wide one wakes the reader less often; where the system grants none, it is as it was.
  fcntl(ends[0], F_SETPIPE_SZ, 1 << 20);
  return 0;
}

int plantrace_memory_file(void) {
  int descriptor = memfd_create("plantrace", MFD_CLOEXEC);
  return descriptor < 0 ? -errno : descriptor;
}
