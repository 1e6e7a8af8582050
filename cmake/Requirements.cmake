# gradus_require(<CMake package> <Debian package> …): find it, or say in one sentence what is missing and how to get it.
macro(gradus_require package debian)
  find_package(${package} ${ARGN} QUIET)
  if(NOT ${package}_FOUND)
    message(FATAL_ERROR "${package} is missing: install Debian's package ${debian} (apt-get install ${debian}), "
                        "or run ./gradus, which installs all that is needed.")
  endif()
endmacro()
