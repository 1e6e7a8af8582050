# What every target of Gradus shares: flags, and walls between folders.

add_library(gradus_options INTERFACE)
target_compile_features(gradus_options INTERFACE cxx_std_20)
target_compile_options(gradus_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                                -Wnon-virtual-dtor -Wold-style-cast -Werror)
target_compile_definitions(gradus_options INTERFACE GRADUS_VERSION="${PROJECT_VERSION}")
if(GRADUS_SANITIZE)
  # Without the check of bools: LibTorch's TensorIndex copies one that it never sets, in a header.
  target_compile_options(gradus_options INTERFACE -fsanitize=address,undefined -fno-sanitize=bool -fno-sanitize-recover=undefined
                                                  -fno-omit-frame-pointer)
  target_link_options(gradus_options INTERFACE -fsanitize=address,undefined)
endif()

# gradus_module(core/figure LINKS …): the folder's sources as the static library gradus_figure. Its headers are reached as
# "figure/….h" through an include root of its own, so a file sees only the folders that its target links.
function(gradus_module folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  get_filename_component(name "${folder}" NAME)
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/${folder}/*.h")
  add_library(gradus_${name} STATIC ${sources})
  set(root "${PROJECT_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${folder}" "${root}/${name}" SYMBOLIC)
  target_include_directories(gradus_${name} PUBLIC "${root}")
  target_link_libraries(gradus_${name} PUBLIC ${arg_LINKS} PRIVATE gradus_options)
  set_target_properties(gradus_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

# A module that uses Qt: moc, and none of Qt's lower-case keywords.
function(gradus_qt_module folder)
  gradus_module(${ARGV})
  get_filename_component(name "${folder}" NAME)
  set_target_properties(gradus_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(gradus_${name} PUBLIC QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                                                   QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()
