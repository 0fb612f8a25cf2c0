#include "CLateLibrary.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

void plantrace_library_find(struct plantrace_library *library) {
  for (const char *const *name = library->names; *name != NULL; name++) {
    void *handle = dlopen(*name, RTLD_LAZY | RTLD_LOCAL);
    if (handle == NULL) continue;
    int found = 0;
    while (found < library->count &&
           (library->addresses[found] = dlsym(handle, library->functions[found])) != NULL) {
      found++;
    }
    if (found == library->count && (library->fits == NULL || library->fits())) {
      library->found = *name;
      return;
    }
    for (int index = 0; index < library->count; index++) library->addresses[index] = NULL;
    dlclose(handle);
  }
}

_Noreturn void plantrace_library_missing(const struct plantrace_library *library, int function) {
  fprintf(stderr, "%s: %s is not there\n", library->names[0], library->functions[function]);
  abort();
}
