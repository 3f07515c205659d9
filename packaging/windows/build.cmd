@echo off
rem Builds target\packages\zhixing-VERSION-windows-x86_64.msi and .zip; see Build.java.
setlocal
cd /d "%~dp0..\.."
if not defined JAVA_HOME (echo Set JAVA_HOME to JDK 25. & exit /b 1)
"%JAVA_HOME%\bin\java" -Dfile.encoding=UTF-8 packaging\windows\Build.java %*
