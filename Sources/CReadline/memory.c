#include <errno.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "edge.h"

int accord_keep_memory_private(void) {
  const struct rlimit none = {0, 0};
  int status = setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 && status == 0) status = errno;
  return status;
}
