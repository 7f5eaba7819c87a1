// Command annals turns prose into a chronology.
package main

func main() {}
