# What app/text needs from resources/: MathJax as one script, and the shipped bank's formulas, drawn when the bank changes.

find_program(GRADUS_NPM npm)
if(NOT GRADUS_NPM)
  message(FATAL_ERROR "npm is missing: install Debian's packages nodejs and npm (apt-get install nodejs npm), "
                      "or run ./gradus, which installs all that is needed.")
endif()

# npm works in a copy, so that the source tree stays clean.
set(mathjax_source "${PROJECT_SOURCE_DIR}/resources/mathjax")
set(mathjax_build "${PROJECT_BINARY_DIR}/mathjax")
set(mathjax_inputs package.json package-lock.json render.js)
list(TRANSFORM mathjax_inputs PREPEND "${mathjax_source}/")
add_custom_command(
  OUTPUT "${mathjax_build}/node_modules/.package-lock.json"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${mathjax_build}"
  COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${mathjax_source}/package.json" "${mathjax_source}/package-lock.json" "${mathjax_build}"
  COMMAND "${GRADUS_NPM}" ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error
  WORKING_DIRECTORY "${PROJECT_BINARY_DIR}/mathjax"
  DEPENDS "${mathjax_source}/package.json" "${mathjax_source}/package-lock.json"
  COMMENT "Fetching MathJax" VERBATIM)
file(MAKE_DIRECTORY "${mathjax_build}")
add_custom_command(
  OUTPUT "${mathjax_build}/mathjax.js"
  COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${mathjax_source}/render.js" "${mathjax_build}"
  COMMAND "${mathjax_build}/node_modules/.bin/esbuild" render.js --bundle --minify --target=es2016
          "--banner:js=var globalThis=this;" --log-level=error --outfile=mathjax.js --allow-overwrite
  WORKING_DIRECTORY "${mathjax_build}"
  DEPENDS "${mathjax_source}/render.js" "${mathjax_build}/node_modules/.package-lock.json"
  COMMENT "Bundling MathJax" VERBATIM)
file(CONFIGURE OUTPUT "${mathjax_build}/mathjax.qrc" @ONLY
     CONTENT "<RCC><qresource prefix=\"/mathjax\"><file>mathjax.js</file></qresource></RCC>\n")
add_custom_command(
  OUTPUT "${mathjax_build}/qrc_mathjax.cpp"
  COMMAND Qt6::rcc --name mathjax -o qrc_mathjax.cpp mathjax.qrc
  WORKING_DIRECTORY "${mathjax_build}"
  DEPENDS "${mathjax_build}/mathjax.js" "${mathjax_build}/mathjax.qrc" VERBATIM)

# The engine that the app uses draws the formulas; the tool is compiled from the same sources.
add_executable(draw-formulas text/tool/drawformulas.cpp text/mathengine.cpp text/formula.cpp "${mathjax_build}/qrc_mathjax.cpp")
set_target_properties(draw-formulas PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tools")
target_compile_definitions(draw-formulas PRIVATE QT_NO_KEYWORDS)
target_include_directories(draw-formulas PRIVATE "${PROJECT_BINARY_DIR}/include/text")
target_link_libraries(draw-formulas PRIVATE Qt6::Qml gradus_bank gradus_options)

set(formulas_build "${PROJECT_BINARY_DIR}/formulas")
file(GLOB bank_chapters CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/bank/*.md")
add_custom_command(
  OUTPUT "${formulas_build}/qrc_formulas.cpp"
  COMMAND ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:draw-formulas> "${formulas_build}" ${bank_chapters}
  COMMAND Qt6::rcc --name formulas -o "${formulas_build}/qrc_formulas.cpp" "${formulas_build}/formulas.qrc"
  DEPENDS draw-formulas ${bank_chapters}
  COMMENT "Drawing the bank's formulas" VERBATIM)

target_sources(gradus_text PRIVATE "${formulas_build}/qrc_formulas.cpp" "${mathjax_build}/qrc_mathjax.cpp")
set_source_files_properties("${formulas_build}/qrc_formulas.cpp" "${mathjax_build}/qrc_mathjax.cpp" 
                            PROPERTIES SKIP_AUTOMOC ON SKIP_UNITY_BUILD_INCLUSION ON)
