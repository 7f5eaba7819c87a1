package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"annals/chronology"
	"annals/chronology/source"
)

// memory is what the sources of a chronology told when it was last updated. It
// lies beside the chronology as .NAME.accounts, JSON lines: a head, then an
// account a line. It can be deleted at any time; the next update is then a full
// run over the sources, whose edits are kept.
type memory struct {
	path string
	head memoryHead
	mu   sync.Mutex
	old  map[string]json.RawMessage // accounts of the last run, by the hash of their documents
	used map[string]json.RawMessage // those of this run
}

// memoryHead says what a memory is of.
type memoryHead struct {
	// Program is the hash of the program and of its settings: another one may tell otherwise.
	Program string `json:"program"`
	// Written are the hashes of the chronology as the program wrote it last and
	// before: a run that is killed leaves one or the other.
	Written []string `json:"written"`
	// Edited says that the chronology has been edited by hand since it was first made.
	Edited bool `json:"edited,omitempty"`
}

type memoryLine struct {
	Document string          `json:"document"`
	Account  json.RawMessage `json:"account"`
}

// openMemory reads the memory beside a chronology. One that is missing, broken
// or another program's is empty.
func openMemory(path string, o *options) (*memory, error) {
	m := &memory{
		path: filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".accounts"),
		old:  map[string]json.RawMessage{}, used: map[string]json.RawMessage{},
	}
	program, err := programHash(o)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(m.path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		m.head.Program = program
		return m, nil
	case err != nil:
		return nil, pathError(m.path, err)
	}
	defer f.Close()
	m.read(f)
	if m.head.Program != program {
		m.head.Program = program
		clear(m.old)
	}
	return m, nil
}

// read takes what it understands; a line that is cut tells nothing.
func (m *memory) read(r io.Reader) {
	lines := json.NewDecoder(bufio.NewReaderSize(r, 1<<20))
	if err := lines.Decode(&m.head); err != nil {
		m.head = memoryHead{Edited: true} // nobody knows
		return
	}
	for {
		var line memoryLine
		if err := lines.Decode(&line); err != nil {
			return
		}
		m.old[line.Document] = line.Account
	}
}

// programHash is that of the running program and of the settings that change
// what it tells.
func programHash(o *options) (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", pathError(path, err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", pathError(path, err)
	}
	fmt.Fprintf(h, "%q %d %t", o.domain, o.fiscal, o.southern)
	return hex.EncodeToString(h.Sum(nil)), nil
}

// documentHash is that of all that a document's account depends on.
func documentHash(doc *source.Document) string {
	copied := *doc
	copied.ID = ""
	data, err := json.Marshal(copied)
	if err != nil {
		return "" // never of a Document, which holds texts and numbers only
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// known reports whether the account of a document was kept, and keeps it on.
func (m *memory) known(doc *source.Document) (account json.RawMessage, ok bool) {
	hash := documentHash(doc)
	m.mu.Lock()
	defer m.mu.Unlock()
	if account, ok = m.old[hash]; ok {
		m.used[hash] = account
	}
	return account, ok
}

// Recall implements chronology.Memory.
func (m *memory) Recall(doc *source.Document) (chronology.Account, bool) {
	var a chronology.Account
	data, ok := m.known(doc)
	return a, ok && json.Unmarshal(data, &a) == nil
}

// Keep implements chronology.Memory.
func (m *memory) Keep(doc *source.Document, a chronology.Account) {
	data, err := json.Marshal(a)
	if err != nil {
		return // it is found out anew the next time
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.used[documentHash(doc)] = data
}

// counts returns how many documents of this run were new, and how many of the
// last run changed or went.
func (m *memory) counts() (fresh, gone int) {
	for hash := range m.used {
		if _, ok := m.old[hash]; !ok {
			fresh++
		}
	}
	return fresh, len(m.old) - (len(m.used) - fresh)
}

// save puts the memory in place, before the chronology of which next is the hash.
func (m *memory) save(next string) error {
	m.head.Written = append(m.head.Written[:min(1, len(m.head.Written))], next)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	if err := enc.Encode(m.head); err != nil {
		return err
	}
	for _, hash := range sortedKeys(m.used) {
		if err := enc.Encode(memoryLine{hash, m.used[hash]}); err != nil {
			return err
		}
	}
	f, err := os.CreateTemp(filepath.Dir(m.path), ".annals-*")
	if err != nil {
		return pathError(m.path, err)
	}
	_, err = f.Write(b.Bytes())
	err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), m.path)
	}
	if err != nil {
		return errors.Join(pathError(m.path, err), ignoreMissing(os.Remove(f.Name())))
	}
	return nil
}
