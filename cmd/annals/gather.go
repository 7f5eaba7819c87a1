package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A sourceFile is a file to be read.
type sourceFile struct {
	path    string    // as the user named it, or in the folder the user named; "-" for stdin
	size    int64     // in bytes; 0 where it is not known
	changed time.Time // when it was, last; zero where it is not known
	named   bool      // the user named it, and did not only name its folder
}

// gathered is what the arguments name.
type gathered struct {
	files   []sourceFile
	skipped tally   // entries of folders that are no sources
	failed  []error // folders that cannot be looked into
}

// gather turns arguments into files: a folder into the files in it, a pattern
// into what it matches, both in order of name.
func gather(args []string, recursive bool) (*gathered, error) {
	g := &gathered{}
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case arg == "-":
			g.files = append(g.files, sourceFile{path: arg, named: true})
		case err == nil && info.IsDir():
			before := len(g.files)
			g.folder(arg, recursive)
			if len(g.files) == before && len(g.failed) == 0 {
				return nil, &hinted{fmt.Errorf("%s: the folder holds no sources", arg), "name the files, or look into its folders with --recursive"}
			}
		case err != nil && strings.ContainsAny(arg, "*?["):
			if err := g.pattern(arg, recursive); err != nil {
				return nil, err
			}
		case err == nil:
			g.files = append(g.files, sourceFile{arg, info.Size(), info.ModTime(), true})
		default:
			if v := verbLike(arg); v != "" {
				return nil, &hinted{pathError(arg, err), "is the verb " + v + " meant? annals " + v + " --help"}
			}
			g.files = append(g.files, sourceFile{path: arg, named: true}) // to be reported when it is opened
		}
	}
	return g, nil
}

// pattern adds what a pattern matches; folders only where folders of folders
// are looked into.
func (g *gathered) pattern(pattern string, recursive bool) error {
	matches, err := filepath.Glob(pattern)
	if err != nil {
		return usage("%s: %v", pattern, err)
	}
	if len(matches) == 0 {
		return fmt.Errorf("%s: no file matches", pattern)
	}
	slices.Sort(matches)
	for _, path := range matches {
		switch info, err := os.Stat(path); {
		case err != nil:
			g.files = append(g.files, sourceFile{path: path})
		case info.IsDir() && recursive:
			g.folder(path, recursive)
		case info.IsDir():
			g.skipped.add("a folder, without --recursive", path)
		default:
			g.files = append(g.files, sourceFile{path, info.Size(), info.ModTime(), true})
		}
	}
	return nil
}

// folder adds the regular files in a folder whose names do not begin with a
// dot. Links to folders are not followed, so that a loop of them ends.
func (g *gathered) folder(root string, recursive bool) {
	pages := map[string]bool{} // the saved pages of the folders seen, without ".html"
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			g.failed = append(g.failed, pathError(path, err))
			return nil
		}
		name := entry.Name()
		switch {
		case path == root:
			notePages(pages, root)
		case entry.IsDir() && (strings.HasPrefix(name, ".") || !recursive):
			return fs.SkipDir
		case entry.IsDir() && belongsToPage(pages, path):
			g.skipped.add("parts of a saved page", path)
			return fs.SkipDir
		case entry.IsDir():
			notePages(pages, path)
		case !strings.HasPrefix(name, "."):
			g.entry(path, entry)
		}
		return nil
	})
}

// folder returns the paths of the files in a folder.
func folder(root string, recursive bool) ([]string, error) {
	var g gathered
	g.folder(root, recursive)
	var paths []string
	for _, file := range g.files {
		paths = append(paths, file.path)
	}
	return paths, errors.Join(g.failed...)
}

// entry adds a file that was found in a folder, if it is a regular one.
func (g *gathered) entry(path string, entry fs.DirEntry) {
	info, err := os.Stat(path) // through a link
	switch {
	case err != nil:
		g.skipped.add("a link to nothing", path)
	case info.IsDir():
		g.skipped.add("a link to a folder", path)
	case !info.Mode().IsRegular():
		g.skipped.add("no regular file", path)
	case isPagePart(entry.Name()):
		g.skipped.add("a script or a style", path)
	default:
		g.files = append(g.files, sourceFile{path: path, size: info.Size(), changed: info.ModTime()})
	}
}

// notePages remembers the saved pages in a folder.
func notePages(pages map[string]bool, folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return // WalkDir reports it
	}
	for _, entry := range entries {
		if base, ok := cutPageExtension(entry.Name()); ok {
			pages[filepath.Join(folder, base)] = true
		}
	}
}

func cutPageExtension(name string) (base string, ok bool) {
	extension := filepath.Ext(name)
	return strings.TrimSuffix(name, extension), strings.EqualFold(extension, ".html") || strings.EqualFold(extension, ".htm")
}

// belongsToPage reports a folder in which a browser put the pictures and
// scripts of a page that it saved beside it: talks_files or talks.files beside
// talks.html, whatever "files" is in the browser's language.
func belongsToPage(pages map[string]bool, folder string) bool {
	for _, mark := range []string{"_", ".", "-"} {
		if at := strings.LastIndex(filepath.Base(folder), mark); at > 0 {
			if pages[filepath.Join(filepath.Dir(folder), filepath.Base(folder)[:at])] {
				return true
			}
		}
	}
	return false
}

// isPagePart reports a file that is text, but text for browsers only.
func isPagePart(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".js", ".mjs", ".css", ".map", ".svg", ".woff", ".woff2", ".ico":
		return true
	}
	return false
}

func pathError(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}
