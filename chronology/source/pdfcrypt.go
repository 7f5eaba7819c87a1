package source

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// pdfCrypt decrypts the streams of a file that anybody may open: encrypted
// with the empty password, only to forbid printing or copying to programs
// that obey. (ISO 32000-2, 7.6.)
type pdfCrypt struct {
	key    []byte
	aes    bool
	modern bool // one key for all objects (AES-256)
}

// passwordPad fills a password up to 32 bytes; the empty one is all padding.
const passwordPad = "\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a"

// crypt returns how to decrypt the file, nil if it needs a password or is
// encrypted in another way.
func (f *pdfFile) crypt(encrypt pdfValue) *pdfCrypt {
	revision := f.get(encrypt, "R").int()
	if f.get(encrypt, "Filter").text != "Standard" || revision < 2 || revision > 6 {
		return nil
	}
	method := f.get(f.get(f.get(encrypt, "CF"), f.get(encrypt, "StmF").text), "CFM").text
	if revision >= 5 {
		return f.modernCrypt(encrypt, revision)
	}
	length := 5
	if n := f.get(encrypt, "Length").int() / 8; revision >= 3 && n >= 5 && n <= 16 {
		length = n
	}
	if revision == 4 {
		length = 16
	}
	id := ""
	if ids := f.get(f.trailer, "ID").items; len(ids) > 0 {
		id = f.resolve(ids[0]).text
	}
	owner, user := f.get(encrypt, "O").text, f.get(encrypt, "U").text
	if len(owner) < 32 || len(user) < 16 {
		return nil
	}
	h := md5.New()
	h.Write([]byte(passwordPad + owner[:32]))
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(int64(f.get(encrypt, "P").number))))
	h.Write([]byte(id))
	if metadata := f.get(encrypt, "EncryptMetadata"); revision == 4 && metadata.text == "false" {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	if revision >= 3 {
		for range 50 {
			sum := md5.Sum(key[:length])
			key = sum[:]
		}
	}
	c := &pdfCrypt{key: key[:length], aes: method == "AESV2"}
	if !c.opens(revision, id, user) {
		return nil
	}
	return c
}

// opens checks the key against the user entry.
func (c *pdfCrypt) opens(revision int, id, user string) bool {
	if revision == 2 {
		return bytes.Equal(rc4Bytes(c.key, []byte(passwordPad)), []byte(user)[:min(32, len(user))])
	}
	sum := md5.Sum([]byte(passwordPad + id))
	check := sum[:]
	for i := range 20 {
		key := bytes.Clone(c.key)
		for j := range key {
			key[j] ^= byte(i)
		}
		check = rc4Bytes(key, check)
	}
	return bytes.Equal(check, []byte(user)[:16])
}

// modernCrypt reads the AES-256 entries of revisions 5 and 6.
func (f *pdfFile) modernCrypt(encrypt pdfValue, revision int) *pdfCrypt {
	user, wrapped := []byte(f.get(encrypt, "U").text), []byte(f.get(encrypt, "UE").text)
	if len(user) < 48 || len(wrapped) < 32 || !bytes.Equal(hashPassword(user[32:40], revision), user[:32]) {
		return nil
	}
	block, err := aes.NewCipher(hashPassword(user[40:48], revision))
	if err != nil {
		return nil
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, wrapped[:32])
	return &pdfCrypt{key: key, aes: true, modern: true}
}

// hashPassword hashes the empty password with a salt: SHA-256 in revision 5,
// algorithm 2.B in revision 6.
func hashPassword(salt []byte, revision int) []byte {
	sum := sha256.Sum256(salt)
	k := sum[:]
	if revision < 6 {
		return k
	}
	for round := 0; ; round++ {
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		e := bytes.Repeat(k, 64)
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		remainder := 0
		for _, c := range e[:16] {
			remainder += int(c)
		}
		switch remainder % 3 {
		case 0:
			sum := sha256.Sum256(e)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(e)
			k = sum[:]
		default:
			sum := sha512.Sum512(e)
			k = sum[:]
		}
		if round >= 63 && int(e[len(e)-1]) <= round-32 {
			return k[:32]
		}
	}
}

// stream decrypts the stream of an object.
func (c *pdfCrypt) stream(number int, data []byte) []byte {
	key := c.key
	if !c.modern {
		salted := append(bytes.Clone(key), byte(number), byte(number>>8), byte(number>>16), 0, 0)
		if c.aes {
			salted = append(salted, "sAlT"...)
		}
		sum := md5.Sum(salted)
		key = sum[:min(len(key)+5, 16)]
	}
	if !c.aes {
		return rc4Bytes(key, data)
	}
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 2*aes.BlockSize {
		return nil
	}
	iv, body := data[:aes.BlockSize], data[aes.BlockSize:]
	plain := make([]byte, len(body)/aes.BlockSize*aes.BlockSize)
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(plain, body[:len(plain)])
	if pad := int(plain[len(plain)-1]); pad >= 1 && pad <= aes.BlockSize {
		plain = plain[:len(plain)-pad]
	}
	return plain
}

func rc4Bytes(key, data []byte) []byte {
	stream, err := rc4.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data))
	stream.XORKeyStream(out, data)
	return out
}
