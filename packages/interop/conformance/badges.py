"""Open Badges by openbadgeslib (LGPL, of the Python index): reads JSON from the standard input and writes JSON.

Given {"do": "verify", "tokens": [[token, public key as PEM]]}: [null where it verifies, or why it does not].
Given {"do": "sign"}: [{"algorithm", "token", "jwk"}], a credential for each algorithm.
"""

import datetime
import json
import sys

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from openbadgeslib.ob3.credential import Achievement, Issuer, OpenBadgeCredential
from openbadgeslib.ob3.signer import OB3Signer
from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier


def verified(token, pem):
    try:
        OB3Verifier(pem).verify(token)
        return None
    except OB3VerificationError as error:
        return str(error)


def signed(algorithm, key):
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    credential = OpenBadgeCredential(
        issuer=Issuer(id="https://council.example", name="Example Council"),
        recipient_id="did:example:aroha",
        achievement=Achievement(
            id="https://council.example/a", name="Year", description="Met.", criteria_narrative="Two meetings."
        ),
        issuance_date=datetime.datetime(2026, 4, 1, tzinfo=datetime.timezone.utc),
        expiration_date=datetime.datetime(2027, 4, 1, tzinfo=datetime.timezone.utc),
        credits_earned=2.0,
    )
    token = OB3Signer(pem, algorithm).sign(credential)
    return {"algorithm": algorithm, "token": token, "jwk": jwt.get_unverified_header(token)["jwk"]}


given = json.load(sys.stdin)
if given["do"] == "verify":
    answer = [verified(token, pem) for token, pem in given["tokens"]]
else:
    answer = [
        signed("RS256", rsa.generate_private_key(65537, 2048)),
        signed("ES256", ec.generate_private_key(ec.SECP256R1())),
        signed("EdDSA", ed25519.Ed25519PrivateKey.generate()),
    ]
json.dump(answer, sys.stdout)
